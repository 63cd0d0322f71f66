const rates = { EUR: 1, USD: 0.92, GBP: 1.17, CHF: 1.06, SEK: 0.088 };
const browsers = [["Edg/", "Edge"], ["OPR/", "Opera"], ["Firefox/", "Firefox"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]];

function browserOf(userAgent = "") {
  const found = browsers.find(([mark]) => userAgent.includes(mark));
  const version = found && new RegExp(`${found[0]}(\\d+)`).exec(userAgent);
  return found ? { name: found[1], major: version ? Number(version[1]) : undefined } : { name: "other" };
}

function queryOf(search = "") {
  const pairs = search.replace(/^\?/, "").split("&").filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split("=").map(decodeURIComponent)));
}

function inEuros(amount, currency) {
  return Math.round(amount * (rates[currency] ?? 1) * 100) / 100;
}

async function onTrack(event, settings) {
  const { context = {}, properties = {} } = event;
  const products = (properties.products ?? []).map((product, position) => ({
    ...product,
    position: position + 1,
    slug: product.name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    subtotal: inEuros(product.price * product.quantity, properties.currency),
  }));
  const items = products.reduce((sum, product) => sum + product.quantity, 0);
  const ip = (context.ip ?? "").split(".").slice(0, 3).concat("0").join(".");
  return {
    ...event,
    event: event.event.replace(/\s+/g, "_").toLowerCase(),
    context: { ...context, ip, browser: browserOf(context.userAgent), query: queryOf(context.page?.search) },
    properties: {
      ...properties, products, items,
      total_eur: inEuros(properties.total, properties.currency),
      segment: properties.total > 100 ? "large" : items > 2 ? "many" : "usual",
    },
    integrations: { ...event.integrations, [settings.s3Bucket]: { archive: true } },
  };
}
