import { expect, test } from 'vitest';
import { LookPreview } from '../../../components/options/LookPreview.tsx';
import { looks } from '../../../core/moments/moment.ts';
import { mount } from '../../support/mount.ts';

test.each(looks)('the small picture of %s is in colours that the look has', (look) => {
  const picture = mount(<LookPreview look={look} />).querySelector('svg');
  const worn = [...(picture?.outerHTML.matchAll(/var\((--[\w-]+)\)/g) ?? [])];
  expect(worn.length).toBeGreaterThan(1);
  for (const [, name = ''] of worn) {
    expect(picture && getComputedStyle(picture).getPropertyValue(name), name).not.toBe('');
  }
});
