/** Nothing at all: what the browser itself takes for a frame. */
import type { Mount } from '../adapter.ts';

export const mount: Mount = () => ({
  painted: () => true,
  pan: () => undefined,
  zoom: () => undefined,
});
