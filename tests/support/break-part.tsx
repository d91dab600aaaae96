import { options, type VNode } from 'preact';
import { onTestFinished } from 'vitest';
import { Part } from '../../components/ui/Part.tsx';

/** For one test: whatever is in the parts of a page with this name throws while it is drawn. Gives what mends it. */
export function breakPart(name: string): () => void {
  const before = options.vnode;
  const broken = { is: true };
  const Broken = ({ whole }: { whole: VNode['props']['children'] }) => {
    if (broken.is) throw new RangeError('too far away');
    return <>{whole}</>;
  };
  options.vnode = (vnode) => {
    if (vnode.type === Part && Reflect.get(vnode.props, 'name') === name)
      vnode.props = { ...vnode.props, children: <Broken whole={vnode.props.children} /> };
    before?.(vnode);
  };
  onTestFinished(() => {
    if (before) options.vnode = before;
    else delete options.vnode;
  });
  return () => {
    broken.is = false;
  };
}
