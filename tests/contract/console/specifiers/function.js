async function onTrack(event, settings) {
  console.log("%s has %d items for %f, %i: %j %o %O %%", "cart", 3, "1.50", 2.9, { a: 1 }, [1], { b: 2 }, "rest");
  console.log("%c%s", "color: red", "styled");
  console.log("100%", 1);
}
