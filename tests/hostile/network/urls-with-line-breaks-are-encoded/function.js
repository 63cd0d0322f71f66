async function onTrack(event, { url }) {
  const seen = [];
  for (const part of ['/a\r\nx-evil: 1', '/a\nb', '/a\tb', '/a b', '/?q=a\r\nb', '/%0d%0ax-evil:1', '/#\r\n', '/\u560d\u560a', '/a\0b']) {
    const answer = await fetch(`${url}${part}`).then((r) => r.json(), (e) => e.name);
    seen.push(Object.keys(answer.headers ?? {}).some((name) => /evil/.test(name)) || /[\r\n ]/.test(answer.path ?? ''));
  }
  return seen.includes(true);
}
