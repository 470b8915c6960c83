/** The language at work, for everything that draws. */
import { createContext, useContext } from 'react';
import { createText, type Translator } from './translate.ts';

export const TextContext = createContext<Translator>(createText('en'));

export const useText = (): Translator => useContext(TextContext);
