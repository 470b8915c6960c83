/** What the timeline needs only once somebody touches it: one chunk, fetched on the first pointer or focus, with its words. */
import type { ComponentProps } from 'react';
import { WithMessages } from '../i18n/context.tsx';
import { Brush } from './gantt-brush.tsx';
import { Details } from './gantt-details.tsx';
import { onKey } from './gantt-keys.ts';
import { Tools } from './gantt-tools.tsx';

export const live = {
  onKey,
  Details: (props: ComponentProps<typeof Details>) => (
    <WithMessages part="timeline">
      <Details {...props} />
    </WithMessages>
  ),
  Brush: (props: ComponentProps<typeof Brush>) => (
    <WithMessages part="timeline">
      <Brush {...props} />
    </WithMessages>
  ),
  Tools: (props: ComponentProps<typeof Tools>) => (
    <WithMessages part="timeline">
      <Tools {...props} />
    </WithMessages>
  ),
} as const;

export type Live = typeof live;
