/** Which exhibits are in view: they are drawn at once, the others follow. */
import { useEffect, useState } from 'react';

/** True until the browser has said otherwise. @param id of the element */
export const useInView = (id: string): boolean => {
  const [inView, setInView] = useState(true);
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver((entries) =>
      setInView(entries.at(-1)?.isIntersecting ?? true),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [id]);
  return inView;
};
