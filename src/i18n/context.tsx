/** The language at work, for everything that draws. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { messagesOf, type Part } from './catalogue.ts';
import { createText, type Translator } from './translate.ts';

export const TextContext = createContext<Translator>(createText('en'));

/** The language of what is out of view, where it lags behind for a moment. */
export const LaterTextContext = createContext<Translator | undefined>(undefined);

export const useText = (): Translator => useContext(TextContext);

/** A screen with messages of its own, fetched with its code. */
export const WithMessages = ({ part, children }: { part: Part; children: ReactNode }) => {
  const { language } = useText();
  const translator = useMemo(
    () => createText(language, messagesOf(language, part)),
    [language, part],
  );
  return <TextContext value={translator}>{children}</TextContext>;
};
