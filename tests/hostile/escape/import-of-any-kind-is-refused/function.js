async function onTrack() {
  const refused = [];
  const ways = [
    () => import('data:text/javascript,export default 1'),
    () => import('blob:null/1'),
    () => import('https://example.com/x.js'),
    () => import('file:///etc/passwd', { with: { type: 'json' } }),
    () => import('\ud800'),
    () => import('x'.repeat(1e6)),
    () => import({ toString: () => 'ext:core/mod.js' }),
    () => eval('import.source("ext:core/mod.js")'),
    () => eval('import.defer("ext:core/mod.js")'),
    () => Function('return import("node:process")')(),
  ];
  for (const way of ways) refused.push(await way().then(() => 'imported', (error) => error.constructor.name));
  return [...new Set(refused)];
}
