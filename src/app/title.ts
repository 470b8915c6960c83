/** The window's title follows the screen: history and bookmarks stay readable. */
import { useEffect } from 'react';
import { exhibitById } from '../exhibits/list.ts';
import type { MessageKey } from '../i18n/text.ts';
import type { Translator } from '../i18n/translate.ts';
import type { ViewState } from './view-state.ts';

/** What the screen is about; `undefined` for the dashboard, which is the product itself. */
export const titleOf = (state: ViewState): MessageKey | undefined => {
  if (state.screen === 'sources' || state.screen === 'about') return `screen.${state.screen}`;
  return state.screen === 'exhibit' ? exhibitById(state.id)?.title : undefined;
};

export const useTitle = (title: MessageKey | undefined, t: Translator): void => {
  useEffect(() => {
    const app = t.say('app.title');
    document.title = title === undefined ? app : `${t.say(title)} · ${app}`;
    // Even the same language, set again, would have every element styled anew.
    const page = document.documentElement;
    if (page.lang !== t.language) page.lang = t.language;
  }, [title, t]);
};
