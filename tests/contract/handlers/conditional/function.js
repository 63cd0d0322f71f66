if (typeof AbortController === "function") { var onTrack = () => "defined"; }
