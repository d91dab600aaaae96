import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Has the focus follow what is being written: into its lines when it is taken up, and back to where it can be taken
 * up again once it is done.
 * @param place what all of it is in; what takes one up has the id of that in `data-edit`, or `new`
 * @param id of the one that is being written; undefined when none is
 */
export function useEditingFocus(place: RefObject<HTMLElement | null>, id: string | undefined) {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (id !== undefined) place.current?.querySelector('textarea')?.focus();
    else if (last.current !== undefined) {
      const find = (which: string) =>
        place.current?.querySelector<HTMLElement>(`[data-edit="${CSS.escape(which)}"]`);
      (find(last.current) ?? find('new'))?.focus();
    }
    last.current = id;
  }, [id]);
}
