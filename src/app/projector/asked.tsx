/** If asked: every figure of the slide in full, who says it, where and when; a computed one by what went in. */
import { Figure } from '../../charts/figure.tsx';
import { Rich } from '../../charts/rich.tsx';
import { figuresIn, figuresOfBody } from '../../charts/slide-model.ts';
import {
  carrierText,
  listText,
  periodText,
  speakerText,
  subjectText,
} from '../../contract/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { text, type Figure as Shown, type Text } from '../../i18n/text.ts';
import type { Prepared } from './prepared.ts';

const most = 16;

const keyOf = (figure: Shown): string =>
  [
    figure.is === 'amount' ? `${figure.formula ?? ''} ${String(figure.value)}` : figure.edtf,
    ...figure.claims,
  ].join(' ');

const aboutOf = (data: Dataset, figure: Shown): Text => {
  if (figure.is === 'amount' && figure.inputs)
    return text('projector.notes.derived', {
      parts: listText(
        figure.inputs.map((input) => text('say.figure', { figure: { figure: input } })),
      ),
    });
  const claim = data.claim(figure.claims[0]);
  return claim
    ? text('projector.notes.source', {
        subject: subjectText(data, claim),
        period: periodText(claim),
        who: speakerText(data, claim),
        carrier: carrierText(data, claim),
      })
    : text('say.undated');
};

export const Asked = ({ one, data }: { one: Prepared; data: Dataset }) => {
  const t = useText();
  const all = [...figuresIn(one.content.title ?? one.headline), ...figuresOfBody(one.content.body)];
  const figures = all.filter((figure, i) => all.findIndex((o) => keyOf(o) === keyOf(figure)) === i);
  if (figures.length === 0) return <p>{t.say('projector.notes.noFigures')}</p>;
  return (
    <dl data-asked>
      {figures.slice(0, most).map((figure) => (
        <div key={keyOf(figure)}>
          <dt>
            <Figure figure={figure} style="full" />
          </dt>
          <dd>
            <Rich text={aboutOf(data, figure)} />
          </dd>
        </div>
      ))}
      {figures.length > most ? (
        <p>
          <Rich text={text('projector.notes.more', { n: { count: figures.length - most } })} />
        </p>
      ) : null}
    </dl>
  );
};
