/** Opens the presenter's window. */
import { useAddress } from '../../state/address.ts';
import { hrefOf } from '../view-state.ts';

type Place = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;

/**
 * @param place on the screen; without one, wherever the browser puts it.
 * @returns the address to open by hand where a window was not allowed.
 */
export const openNotes = (talk: string, place?: Place): string | undefined => {
  const { params } = useAddress.getState();
  const href = hrefOf(params, { screen: 'notes', talk });
  const features = Object.entries(place ?? { width: 1366, height: 768 })
    .map(([key, value]) => `${key}=${String(value)}`)
    .join();
  return window.open(href, `notes-${talk}`, `popup,${features}`) ? undefined : href;
};
