async function onTrack() {
  const ends = [];
  for (const url of ['file:///etc/passwd', 'file://localhost/etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1/', 'javascript:1', 'ws://127.0.0.1/', 'wss://127.0.0.1/',
    'unix:///var/run/docker.sock', 'http+unix://%2Fvar%2Frun%2Fdocker.sock/info', 'view-source:http://127.0.0.1/', 'about:blank', 'ext:core/mod.js', 'blob:null/1',
    'dict://127.0.0.1:1/', 'ldap://127.0.0.1/', '//127.0.0.1/', '/etc/passwd', 'http:///etc/passwd', '\\\\127.0.0.1\\share']) {
    ends.push(await fetch(url).then(async (r) => `${url} ${r.status} ${await r.text()}`, (e) => e instanceof Error));
  }
  return ends.filter((end) => end !== true);
}
