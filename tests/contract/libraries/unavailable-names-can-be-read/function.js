async function onTrack() {
  const pool = await pg.pg;
  console.log(pg, google.cloud.storage);
  return [typeof pg, typeof pool, typeof jsftp, "cloud" in google, Object.keys(azure), Object.keys(jsftp), pool === pg.pg, structuredClone({}) !== jsftp];
}
