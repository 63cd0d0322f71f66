const pako = zlib.zlib;
const onTrack = () => pako.gunzipSync(pako.gzipSync("x")).toString() + typeof zlib.zlib;
