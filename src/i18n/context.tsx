/** The language at work, for everything that draws. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createText, type Translator } from './translate.ts';

export const TextContext = createContext<Translator>(createText('en'));

export const useText = (): Translator => useContext(TextContext);

/** A screen with messages of its own, fetched with its code. */
export const WithMessages = ({ messages, children }: { messages: object; children: ReactNode }) => {
  const { language } = useText();
  const translator = useMemo(() => createText(language, messages), [language, messages]);
  return <TextContext value={translator}>{children}</TextContext>;
};
