/** A part of the page whose code comes when it is first asked for. */
import { use, type ComponentType, type ReactNode } from 'react';

export type Later<Props> = ((props: Props) => ReactNode) & {
  /** Fetches the code beforehand; once it is there, the part is drawn at once. */
  readonly bring: () => Promise<unknown>;
};

/**
 * What `React.lazy` does, without its first fallback: shown even for a moment, React holds back what follows it for a
 * third of a second. What did not arrive is asked for again.
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> => {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const bring = (): Promise<ComponentType<Props>> => {
    coming ??= load().then((code) => (here = code));
    coming.catch(() => (coming = undefined));
    return coming;
  };
  const Part = (props: Props) => {
    const Code = here ?? use(bring());
    return <Code {...props} />;
  };
  return Object.assign(Part, { bring });
};
