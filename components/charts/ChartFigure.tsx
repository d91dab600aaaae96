import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { savePicture } from './save-picture.ts';
import './charts.css';

/** The numbers behind a chart, in words. */
interface ChartTable {
  /** Heads of the columns; the first is of the rows' names. */
  head: readonly string[];
  /** One row each: its name, then a cell for every other column. */
  rows: readonly (readonly string[])[];
}

interface ChartFigureProps {
  /** What one sees. */
  caption: string;
  /** Words beside their marks, where a chart has more than one. */
  marks?: ComponentChildren;
  /** The numbers behind it. */
  table: ChartTable;
  /** The drawing. */
  children: ComponentChildren;
}

/** A drawing with its caption, and a table of the same numbers for those who'd rather read them. */
export function ChartFigure({ caption, marks, table, children }: ChartFigureProps) {
  const figure = useRef<HTMLElement>(null);
  const save = () => {
    if (figure.current) void savePicture(figure.current, i18n.t('charts.file'));
  };
  return (
    <figure ref={figure} class="chart">
      <div class="chart-drawing">{children}</div>
      <figcaption>
        <p>{caption}</p>
        {marks && <p class="chart-marks">{marks}</p>}
      </figcaption>
      <Disclosure summary={i18n.t('charts.table')}>
        <table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={table.head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <Button look="word" onClick={save}>
            {i18n.t('charts.save')}
          </Button>
        </p>
      </Disclosure>
    </figure>
  );
}
