async function onTrack() {
  let calls = 0;
  const flaky = async () => {
    calls += 1;
    if (calls < 3) throw new Error("refused");
    return { status: 200 };
  };
  const retrying = fetchretrylib.fetchretry(flaky, { retryDelay: 1 });
  const answer = await retrying("https://example.com/", { retries: 5 });
  const never = fetchretrylib.fetchretry(async () => { calls += 1; throw new Error("down"); });
  const error = await never("https://example.com/", { retries: 1, retryDelay: () => 1 }).catch((error) => error);
  return [answer.status, error.message, calls];
}
