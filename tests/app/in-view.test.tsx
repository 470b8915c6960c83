/** After a change what is in view is drawn at once; the rest follows, and catches up when it comes into view. */
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExhibitHost, type Handles } from '../../src/app/exhibit-host.tsx';
import type { Dataset } from '../../src/domain/dataset.ts';
import { exhibitById } from '../../src/exhibits/list.ts';
import { LaterTextContext, TextContext, useText } from '../../src/i18n/context.tsx';
import { createText, type Translator } from '../../src/i18n/translate.ts';
import { asKnown } from '../support/record.ts';

let tell: (inView: boolean) => void;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        tell = (isIntersecting) =>
          act(() =>
            callback(
              [{ isIntersecting } as IntersectionObserverEntry],
              this as unknown as IntersectionObserver,
            ),
          );
      }
      observe(): void {
        // The test tells.
      }
      disconnect(): void {
        // As above.
      }
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

const [all, official] = [asKnown('2026-11-22'), asKnown('2026-11-22', 'official')];
const drawn = vi.fn();

const asVoices = ({ shown, data }: Handles): ReactNode => {
  drawn();
  return <p id={shown.exhibit.id}>{data.evidence}</p>;
};

const Host = ({ data, later }: { data: Dataset; later: Dataset }) => {
  const exhibit = exhibitById('trade-total');
  return exhibit ? (
    <ExhibitHost exhibit={exhibit} data={data} later={later}>
      {asVoices}
    </ExhibitHost>
  ) : null;
};

test('in view the new record is shown at once', () => {
  const { rerender } = render(<Host data={all} later={all} />);
  tell(true);
  rerender(<Host data={official} later={all} />);
  expect(screen.getByText('official')).toBeVisible();
});

test('out of view it waits, and catches up when it comes into view', () => {
  const { rerender } = render(<Host data={all} later={all} />);
  tell(false);
  rerender(<Host data={official} later={all} />);
  expect(screen.getByText('all')).toBeVisible();
  tell(true);
  expect(screen.getByText('official')).toBeVisible();
});

test('out of view it follows in the end, and is drawn no more often than it changes', () => {
  const { rerender } = render(<Host data={all} later={all} />);
  tell(false);
  drawn.mockClear();
  rerender(<Host data={official} later={all} />);
  expect(drawn).not.toHaveBeenCalled();
  rerender(<Host data={official} later={official} />);
  expect(screen.getByText('official')).toBeVisible();
  expect(drawn).toHaveBeenCalledOnce();
});

test('a change of language, too, is at once in view and later elsewhere', () => {
  const exhibit = exhibitById('trade-total');
  if (!exhibit) throw new Error('no tile');
  const Spoken = (): ReactNode => <p id="trade-total">{useText().language}</p>;
  const asSpoken = (): ReactNode => <Spoken />;
  const [en, lo] = [createText('en'), createText('lo')];
  const page = (now: Translator, later: Translator): ReactNode => (
    <TextContext value={now}>
      <LaterTextContext value={later}>
        <ExhibitHost exhibit={exhibit} data={all}>
          {asSpoken}
        </ExhibitHost>
      </LaterTextContext>
    </TextContext>
  );
  const { rerender } = render(page(en, en));
  tell(false);
  rerender(page(lo, en));
  expect(screen.getByText('en')).toBeVisible();
  tell(true);
  expect(screen.getByText('lo')).toBeVisible();
  tell(false);
  rerender(page(lo, lo));
  expect(screen.getByText('lo')).toBeVisible();
});
