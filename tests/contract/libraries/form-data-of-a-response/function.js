async function onTrack() {
  const form = await new Response(new URLSearchParams({ a: "1" })).formData();
  return [form.get("a"), form instanceof FormData];
}
