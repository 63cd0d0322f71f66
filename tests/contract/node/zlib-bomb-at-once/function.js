// A stream of zeros, a thousand times as long as it is packed: gzip of 64 KiB of them again and again.
const { zlib: z } = zlib;
const bomb = Buffer.concat(Array(2000).fill(z.gzipSync(Buffer.alloc(65536))));
const onTrack = () => z.gunzipSync(bomb).length;
