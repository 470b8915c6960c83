/** A figure in text: its words, its number, the sign of its kind, the line of who speaks. Opens its evidence. */
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, FigureStyle } from '../i18n/text.ts';
import { useEvidence } from './evidence-context.ts';
import css from './figure.module.css';
import type { ButtonStop } from './roving.ts';
import { NotEqual } from './shapes.tsx';
import { shapeOf, voiceOf, type Tone } from './tone.ts';

const letters: Readonly<Record<string, string>> = { E: 'e', P: 'p', B: 'b', U: 'u', V: 'v' };

export type FigureLook = {
  readonly style?: FigureStyle | undefined;
  readonly mult?: number | undefined;
  /** quiet: no sign, line on hover and focus only; for headlines and labels. */
  readonly look?: 'quiet' | 'signed' | undefined;
  readonly size?: 'text' | 'small' | 'tile' | 'hero' | undefined;
  readonly tone?: Tone | undefined;
  /** −1 inside a widget that moves the focus itself. */
  readonly tabIndex?: number | undefined;
  /** What makes the button a stop of a drawing; see `buttonStop`. */
  readonly stop?: ButtonStop | undefined;
};

const statusOf = (figure: Shown): string =>
  figure.status.flatMap((letter) => letters[letter] ?? []).join('');

/** Large figures carry their words at half size before the digits and leave the unit to the line. */
const Large = ({ figure, style, mult }: { figure: Shown } & FigureLook) => {
  const t = useText();
  if (figure.is === 'date') return <span className={css.number}>{t.said({ figure })}</span>;
  const parts = t.parts(figure, style, mult);
  return (
    <>
      {parts.hedge ? <span className={css.hedge}>{t.say(`hedgeWord.${parts.hedge}`)} </span> : null}
      <span className={css.number}>
        {parts.number + (parts.unit.startsWith('percent') ? '%' : '')}
      </span>
    </>
  );
};

export const Figure = ({
  figure,
  style,
  mult,
  look = 'signed',
  size = 'text',
  tone,
  tabIndex,
  stop,
}: {
  readonly figure: Shown;
} & FigureLook) => {
  const t = useText();
  const { open } = useEvidence();
  const apart = figure.is === 'amount' && figure.formula === 'apart';
  const status = statusOf(figure);
  const said = { figure, ...(style ? { style } : {}), ...(mult === undefined ? {} : { mult }) };
  return (
    <button
      type="button"
      className={css.figure}
      data-claims={figure.claims.join(' ')}
      data-kind={figure.kind}
      data-voice={voiceOf(figure.authority)}
      data-look={apart ? 'quiet' : look}
      data-size={size}
      data-tone={
        apart ? 'warn' : (tone ?? (figure.authority === 'unofficial' ? 'solo' : undefined))
      }
      data-apart={apart || undefined}
      data-sign={look === 'signed' && !apart ? shapeOf[figure.kind] : undefined}
      tabIndex={tabIndex}
      {...stop}
      onClick={(event) => open(figure, event.currentTarget)}
    >
      {apart ? <NotEqual className={css.notEqual} /> : null}
      {size === 'text' ? <span className={css.number}>{t.said(said)}</span> : <Large {...said} />}
      {look === 'signed' && !apart && status !== '' ? (
        <sup className={css.status}>{status}</sup>
      ) : null}
      <span className="visually-hidden">{t.say(`kindSuffix.${figure.kind}`)}</span>
    </button>
  );
};
