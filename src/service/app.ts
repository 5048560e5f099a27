import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import digest from '../../rules/digest.json' with { type: 'json' };
import { acted, actedOnEach } from './acted.js';
import { ACTIONS } from './actions.js';
import { catalogue, entryOf, SUBJECTS } from './catalogue.js';
import { changesFrom } from './changes-from.js';
import { LIMITS, type Limits } from './limits.js';
import { openApi } from './openapi/document.js';
import { Refused } from './problem-details.js';
import { queryProblems } from './query-problems.js';
import { refusal } from './refusal.js';
import { RULES_TAG, tagged } from './rules-tag.js';
import { subjectAsked } from './subject-asked.js';

/** What a service is made with. */
export interface ServiceOptions {
  /** Other limits than `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** The caseworker's page, one HTML file, at `/`. */
  readonly page?: string;
  /** Folder of the documentation, at `/docs/`. */
  readonly docs?: string;
  /** Is told of what should never happen, in words that hold nothing of a case. */
  readonly report?: (what: string) => void;
}

type Answer = (c: Context) => Response | Promise<Response>;

/** The service as a function of requests. It keeps no state, reads nothing but the rules, and logs nothing of a citizen. */
export function service({ limits: given, page, docs, report = () => undefined }: ServiceOptions = {}): Hono {
  const limits = { ...LIMITS, ...given };
  const app = new Hono();
  const route = (method: 'GET' | 'POST', path: string, query: readonly string[], answer: Answer) =>
    app.all(path, (c) => {
      const asked = c.req.method;
      if (asked !== method && !(asked === 'HEAD' && method === 'GET')) throw otherMethod(c, method);
      const problems = queryProblems(Object.keys(c.req.queries()), query);
      if (problems.length > 0) throw new Refused('query', {}, problems);
      return answer(c);
    });
  const get = (path: string, query: readonly string[], answer: (c: Context) => object) =>
    route('GET', path, query, (c) => tagged(c, () => answer(c)));

  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Vary', 'Accept-Language');
  });
  get('/health', [], () => ({ status: 'ok', package: digest.package, version: digest.version, rules: RULES_TAG }));
  get('/schemes', [], () => ({ schemes: catalogue() }));
  get('/schemes/:id', [], (c) => entryOf(subjectAsked(c.req.param('id') as string, SUBJECTS)));
  get('/openapi.json', ['scheme'], (c) => openApi(c.req.queries('scheme')?.map((id) => subjectAsked(id, SUBJECTS))));
  get('/changes', ['from'], (c) => changesFrom(c.req.queries('from') ?? []));
  for (const action of ACTIONS) {
    route('POST', `/${action.name}/:id`, [], (c) => acted(c, action, limits));
    route('POST', `/${action.name}/:id/batch`, [], (c) => actedOnEach(c, action, limits));
  }
  if (page !== undefined) route('GET', '/', [], (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }));
  if (docs !== undefined) {
    const files = serveStatic({ root: docs, rewriteRequestPath: (path) => path.replace(/^\/docs/, '') });
    route('GET', '/docs', [], (c) => c.redirect('/docs/'));
    app.get('/docs/*', files);
    app.all('/docs/*', (c) => {
      if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.notFound();
      throw otherMethod(c, 'GET');
    });
  }
  app.notFound((c) => refusal(c, new Refused('not-found', { path: c.req.path }), report));
  app.onError((cause, c) => refusal(c, cause, report));
  return app;
}

function otherMethod(c: Context, method: 'GET' | 'POST'): Refused {
  const allow = method === 'GET' ? 'GET, HEAD' : method;
  return new Refused('method', { path: c.req.path, method: c.req.method, allow });
}
