/** Opens the presenter's window; where the browser has it, on the screen the audience does not see. */
import { useAddress } from '../../state/address.ts';
import { hrefOf } from '../view-state.ts';

/** @returns the address to open by hand where a window was not allowed. */
export const openNotes = (talk: string): string | undefined => {
  const { params } = useAddress.getState();
  const href = hrefOf(params, { screen: 'notes', talk });
  const opened = window.open(href, `notes-${talk}`, 'popup,width=1366,height=768');
  return opened ? undefined : href;
};
