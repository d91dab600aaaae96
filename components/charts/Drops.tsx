import { i18n } from '#i18n';
import './Drops.css';

/** How a drop is drawn. */
export type Fill = 'full' | 'half' | 'open';

interface DropsProps {
  /** What one sees. */
  caption: string;
  /** What the rows are. */
  heading: string;
  /** The times, earliest first. */
  times: readonly string[];
  /** What is asked about, with an answer for each time; null where there was none. */
  rows: readonly { name: string; answers: readonly ({ fill: Fill; words: string } | null)[] }[];
}

/** How many times fit beside the words; the latest are shown. */
const mostTimes = 12;

/** Answers over time as drops: the table itself is the drawing, so its words are spoken as they are. */
export function Drops({ caption, heading, times, rows }: DropsProps) {
  return (
    <table class="drops">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{heading}</span>
          </th>
          {times.slice(-mostTimes).map((time) => (
            <th key={time} scope="col">
              {time}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, answers }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {times.slice(-mostTimes).map((time, index) => {
              const answer = answers.slice(-mostTimes)[index];
              return (
                <td
                  key={time}
                  title={answer ? i18n.t('charts.dayValue', [time, answer.words]) : undefined}
                >
                  {answer && <Drop fill={answer.fill} />}
                  <span class="unseen">{answer?.words}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Drop({ fill }: { fill: Fill }) {
  const outline = 'M8 1.5C8 1.5 13 7.6 13 11a5 5 0 0 1-10 0C3 7.6 8 1.5 8 1.5Z';
  return (
    <svg viewBox="0 0 16 17" aria-hidden="true">
      {fill === 'full' && <path class="drop-water" d={outline} />}
      {fill === 'half' && <path class="drop-water" d="M3.2 10h9.6a5 5 0 1 1-9.6 0Z" />}
      <path class="drop-outline" d={outline} />
    </svg>
  );
}
