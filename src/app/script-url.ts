/**
 * Trusted Types: workers are named here and nowhere else. A policy can be made once, so all share it.
 * Browsers without them take the plain address.
 */
const allowed = ['sw.js'] as const;

type Policy = { readonly createScriptURL: (url: string) => string };

type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => Policy;
};

const rules = {
  createScriptURL: (url: string): string => {
    if (!allowed.some((one) => one === url)) throw new TypeError(`${url} is no script of ours`);
    return url;
  },
};

let policy: Policy | undefined;

/** Typed as text, which is what the interfaces of the browser are typed to take. */
export const scriptUrl = (url: (typeof allowed)[number]): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('app-url', rules) ?? rules;
  return policy.createScriptURL(url);
};
