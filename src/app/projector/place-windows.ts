/**
 * Where the browser knows its screens (Chromium): the wall fills the other screen and the presenter's window opens on
 * this one, with one press. Permission is asked for on that press and never before; anywhere else windows are dragged.
 */
import { openNotes } from './open-notes.ts';

type Placed = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Box = {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
};
type Screens = { readonly screens: readonly Box[]; readonly currentScreen: Box };
type Knowing = { readonly getScreenDetails?: () => Promise<Screens> };

/** There is a second screen and a browser that can use it. */
export const canPlace = (): boolean =>
  typeof (window as Knowing).getScreenDetails === 'function' &&
  Reflect.get(screen, 'isExtended') === true;

const room = ({ availLeft, availTop, availWidth, availHeight }: Box): Placed => ({
  left: availLeft,
  top: availTop,
  width: availWidth,
  height: availHeight,
});

/** @returns as `openNotes`: the address to open by hand where a window was not allowed. */
export const placeWindows = async (talk: string): Promise<string | undefined> => {
  try {
    const known = await (window as Knowing).getScreenDetails?.();
    const other = known?.screens.find((one) => one !== known.currentScreen);
    if (!known || !other) return openNotes(talk);
    // `screen` is younger than the types of the language.
    const options: FullscreenOptions & { screen: Box } = { screen: other };
    await document.documentElement.requestFullscreen(options);
    return openNotes(talk, room(known.currentScreen));
  } catch {
    // Refused: the window opens where windows open.
    return openNotes(talk);
  }
};
