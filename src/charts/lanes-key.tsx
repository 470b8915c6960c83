/** How the lanes are drawn, in one line. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/context.tsx';
import css from './lanes.module.css';
import { ShapeMark } from './shapes.tsx';

const box = { width: 28, height: 10, y: -5, x: -14 };

const samples: readonly {
  readonly id: 'point' | 'planned' | 'band' | 'span' | 'hatch';
  readonly picture: ReactNode;
}[] = [
  { id: 'point', picture: <ShapeMark shape="dot" size={10} /> },
  { id: 'planned', picture: <ShapeMark shape="diamond" size={10} /> },
  {
    id: 'band',
    picture: (
      <g className={css.band}>
        <rect className={css.reported} {...box} />
        <path d="M-14 -7V7M14 -7V7" stroke="currentColor" strokeWidth={1.5} />
      </g>
    ),
  },
  {
    id: 'span',
    picture: (
      <g className={css.span}>
        <rect {...box} />
        <rect className={css.reported} {...box} />
      </g>
    ),
  },
  { id: 'hatch', picture: <rect className={css.hatch} {...box} /> },
];

export const LaneKey = () => {
  const t = useText();
  return (
    <ul className={css.key} aria-label={t.say('calendar.keyLabel')}>
      {samples.map(({ id, picture }) => (
        <li key={id}>
          <svg width={30} height={18} viewBox="-15 -9 30 18" aria-hidden="true">
            {picture}
          </svg>
          {t.say(`calendar.key.${id}`)}
        </li>
      ))}
    </ul>
  );
};
