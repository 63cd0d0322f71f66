// Lengths, encodings and connections that the function names are not sent.
async function onTrack(event, { url }) {
  const framing = { connection: 'close, x-a', 'content-length': '0', 'transfer-encoding': 'chunked', te: 'trailers', trailer: 'x', upgrade: 'h2c', 'http2-settings': 'AA',
    expect: '100-continue', 'keep-alive': 'timeout=1', 'proxy-connection': 'close' };
  const sent = await (await fetch(`${url}/a`, { method: 'POST', body: 'GET /evil HTTP/1.1\r\n\r\n', headers: framing })).json();
  return [sent.method, sent.path, sent.body.length, Object.keys(sent.headers).filter((name) => name in framing && name !== 'content-length'), sent.headers['content-length']];
}
