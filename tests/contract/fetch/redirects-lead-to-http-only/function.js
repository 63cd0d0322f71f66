async function onTrack(event, { url }) {
  const failed = (to) => fetch(`${url}/${to}`).then(() => "followed", ({ name, message }) => [name, message]);
  return [await failed("data"), await failed("file"), await failed("ftp"), await failed("blob")];
}
