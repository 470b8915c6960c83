/** A long list at work: gallery.html?set=many&n=10000 */
import { useState } from 'react';
import { HatchPattern } from '../../charts/gantt-extras.tsx';
import type { Span } from '../../charts/gantt-layout.ts';
import { Gantt } from '../../charts/gantt.tsx';
import { manyRows } from './many.ts';

export const ManyRows = ({ n }: { n: number }) => {
  const [model] = useState(() => manyRows(n));
  const [span, setSpan] = useState<Span>(model.span);
  return (
    <section data-exhibit="many">
      <HatchPattern />
      <Gantt
        model={{ ...model, span }}
        name="Many rows"
        onSpan={(next) => setSpan(next ?? model.span)}
        onReset={() => undefined}
      />
    </section>
  );
};
