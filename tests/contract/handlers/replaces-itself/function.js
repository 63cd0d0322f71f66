let calls = 0;
let onTrack = async (event) => {
  const token = ++calls;
  onTrack = async () => ['ready', token, calls];
  return onTrack(event);
};
