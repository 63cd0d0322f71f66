// 64 MiB of zeroes, compressed twice.
const bomb = "H4sIAAAAAAACA+3cr06CYRTA4Rf43BhuisFEgEswUph/Atmg2XEBRLNsjGThJshubm5Wm3cANrtocM7k/PT7LuM9z5NOPvHs7Ne/badKs7V9ajT+p9ny9+6j3UkAAABA5mYv81Z1DEiDcj0+vwQAAAByN9nfK+qjwM9V79Q6AAAAIHuL0bBbfwh83kwL6wAAAIDsHX6/ntS3gOfy4eDCPgAAACB7G8EAAAAACEUwAAAAAGIRDAAAAIBYBAMAAAAgGMEAAAAAiEUwAAAAAGIRDAAAAIBYBAMAAAAgGMEAAAAAiEUwAAAAAGJZjYaD6jGg+1VeH5/tJAAAACJ53H0/ertPKRV/PEzs+uL+AAA=";

async function onTrack() {
  const packed = Uint8Array.from(atob(bomb), (c) => c.charCodeAt(0));
  const once = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const stream = new DecompressionStream("gzip");
  stream.writable.getWriter().write(new Uint8Array(await new Response(once).arrayBuffer()));
  const chunks = [];
  for await (const chunk of stream.readable) chunks.push(chunk);
}
