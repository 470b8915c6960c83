/** What the timeline needs only once somebody touches it: one chunk, fetched on the first pointer or focus, with its words. */
import type { ComponentProps } from 'react';
import { WithMessages } from '../i18n/context.tsx';
import { Empty, EventNames, Summary } from './gantt-besides.tsx';
import { Details } from './gantt-details.tsx';
import { onKey } from './gantt-keys.ts';
import { Rich } from './rich.tsx';
import { ticksOf } from './gantt-ticks.ts';
import { Tools } from './gantt-tools.tsx';

export const live = {
  Title: (props: ComponentProps<typeof Rich>) => (
    <WithMessages part="timeline">
      <Rich {...props} />
    </WithMessages>
  ),
  onKey,
  Summary,
  Empty: (props: ComponentProps<typeof Empty>) => (
    <WithMessages part="timeline">
      <Empty {...props} />
    </WithMessages>
  ),
  EventNames: (props: ComponentProps<typeof EventNames>) => (
    <WithMessages part="timeline">
      <EventNames {...props} />
    </WithMessages>
  ),
  ticksOf,
  Details: (props: ComponentProps<typeof Details>) => (
    <WithMessages part="timeline">
      <Details {...props} />
    </WithMessages>
  ),
  Tools: (props: ComponentProps<typeof Tools>) => (
    <WithMessages part="timeline">
      <Tools {...props} />
    </WithMessages>
  ),
} as const;

export type Live = typeof live;
