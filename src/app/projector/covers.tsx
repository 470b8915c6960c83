/** What lies over the wall: black, white, a spotlight. */
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/context.tsx';
import css from './present.module.css';

export const Blank = ({ colour, onWake }: { colour: 'black' | 'white'; onWake: () => void }) => {
  const t = useText();
  return (
    <div className={css.blank} data-blank={colour}>
      <button type="button" aria-label={t.say(`projector.blank.${colour}`)} onClick={onWake} />
    </div>
  );
};

/** Follows the pointer: everything else steps back. */
export const Spotlight = () => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      ref.current?.style.setProperty('--x', `${String(event.clientX)}px`);
      ref.current?.style.setProperty('--y', `${String(event.clientY)}px`);
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  }, []);
  return <div ref={ref} className={css.spot} data-spotlight aria-hidden="true" />;
};
