/** For a room: the series with its last two years labelled, the article's path and the goals still ahead by name. */
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Mark, Series, XyModel } from '../../charts/xy-model.ts';
import { officeText } from '../../contract/describe.ts';
import type { Shown } from '../../contract/exhibit.ts';
import { civilOf } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';
import { growthModel, type GrowthValues } from './model.ts';

const named = (data: Dataset, mark: Mark): Mark => {
  const claim = data.claim(mark.figure.claims[0]);
  if (!claim || !mark.label) return mark;
  const office = claim.body === 'article' ? officeText(data, claim) : text('projector.official');
  return {
    ...mark,
    minor: false,
    label: text('projector.by', { figure: mark.label, who: office }),
    place: claim.kind === 'reported' ? 'left' : 'right',
  };
};

const forRoom = (data: Dataset, series: Series): Series => {
  const now = civilOf(data.asOf).year;
  if (series.id !== 'record')
    return {
      ...series,
      marks: series.marks
        .filter((mark) => series.id === 'article' || mark.x >= now - 1)
        .map((mark) => named(data, mark)),
    };
  const last = series.marks.findIndex((mark) => mark.strong);
  return {
    ...series,
    marks: series.marks.map((mark, i): Mark => ({
      ...mark,
      minor: i !== last && i !== last - 1,
      place: 'above',
    })),
  };
};

export const tradeGrowthSlide = (data: Dataset, shown: Shown): SlideContent => {
  const values = shown.values as GrowthValues;
  const whole = growthModel(data, values, []);
  const model: XyModel = {
    ...whole,
    // Room at the right for the names of the goals.
    x: [whole.x[0], whole.x[1] + 4.6],
    series: whole.series.map((series) => forRoom(data, series)),
    xTicks: whole.xTicks.filter((tick) => tick.x <= values.to),
  };
  const top = model.y[1];
  return {
    body: {
      as: 'xy',
      unit: text(values.scale === 'index' ? 'tradeGrowth.scopeIndex' : 'projector.usdBillionYear'),
      model,
      name: { text: text('projector.reportedByVietnam'), x: values.from + 3, y: top * 0.3 },
    },
  };
};
