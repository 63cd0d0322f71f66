const codeOf = (url, options) => fetch(url, options).then((response) => response.status, (error) => [error.name, error.code]);

async function onTrack() {
  return {
    refused: await codeOf('http://a.example/refused'),
    reset: await codeOf('http://a.example/reset'),
    timeout: await codeOf('http://a.example/timeout'),
    unknown: await codeOf('http://b.example/'),
    sequence: [await codeOf('http://a.example/busy'), await codeOf('http://a.example/busy'), await codeOf('http://a.example/busy')],
    aborted: await codeOf('http://a.example/slow', { signal: AbortSignal.timeout(20) }),
    redirect: await fetch('http://a.example/redirect').then(async (response) => [response.url, response.redirected, await response.text()]),
    head: await fetch('http://a.example/text', { method: 'HEAD' }).then(async (response) => [response.headers.get('content-type'), await response.text()]),
    stream: await fetch('http://a.example/text', { method: 'POST', body: new Blob(['sent']).stream(), duplex: 'half' }).then(async (response) => {
      let text = '';
      for await (const chunk of response.body) text += new TextDecoder().decode(chunk);
      return text;
    }),
  };
}
