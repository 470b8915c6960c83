/** The `test` of every end-to-end test: the browser must have nothing to complain about. */
import { test as base, expect } from '@playwright/test';

export { expect };

type Options = {
  /** What a test of faults provokes on purpose. (A list would be taken for a fixture with settings.) */
  readonly expectedComplaints: RegExp | null;
};

type Guards = {
  /** What went wrong so far; a test need not look, the end of it does. */
  readonly complaints: readonly string[];
};

const binding = 'reportPolicyViolation';

export const test = base.extend<Options & Guards>({
  expectedComplaints: [null, { option: true }],

  // On the context, so that windows the page opens are watched too.
  complaints: [
    async ({ context, baseURL, expectedComplaints }, provide) => {
      const complaints: string[] = [];
      const own = new URL(baseURL ?? 'http://localhost').origin;

      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`page error: ${String(error.error())}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol === 'data:' || protocol === 'blob:' || origin === own) return;
        complaints.push(`request to another origin: ${request.url()}`);
      });
      await context.exposeFunction(binding, (text: string) => {
        complaints.push(`policy violation: ${text}`);
      });
      await context.addInitScript((name) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(globalThis, name);
          const text = `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`;
          if (typeof report === 'function') Reflect.apply(report, undefined, [text]);
        });
      }, binding);

      await provide(complaints);

      const unexpected = complaints.filter((complaint) => !expectedComplaints?.test(complaint));
      expect(unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});
