/** Digits, then Enter: the slide of that number. Forgotten after a while. */
import { useEffect, useRef, useState } from 'react';

const forgotten = 4000;

export const useDigits = (go: (slide: number) => void) => {
  const [text, setText] = useState('');
  const typed = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const put = (next: string): void => {
    typed.current = next;
    setText(next);
    clearTimeout(timer.current);
    if (next !== '') timer.current = setTimeout(() => put(''), forgotten);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text,
    add: (digit: string): void => put((typed.current + digit).slice(-3)),
    /** True when there was a number to go to. */
    enter: (): boolean => {
      const slide = Number(typed.current);
      if (typed.current === '') return false;
      put('');
      if (slide > 0) go(slide);
      return true;
    },
  };
};
