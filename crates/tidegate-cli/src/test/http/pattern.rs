//! Patterns of URLs in rules.

/// A pattern of a URL: `*` stands for any characters but `/` and `?`, `**` for any characters. Without a `?` it matches
/// URLs with every query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::test) struct UrlPattern {
    text: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Segment,
    Anything,
}

impl UrlPattern {
    pub(in crate::test) fn new(text: &str) -> Result<Self, String> {
        let scheme = ["http://", "https://", "*://"];
        if text.starts_with("**") || scheme.iter().any(|scheme| text.starts_with(scheme)) {
            Ok(Self {
                text: text.to_owned(),
                pieces: pieces(text),
            })
        } else {
            Err(format!(
                "url {text:?} begins with neither http:// nor https://, nor with **"
            ))
        }
    }

    pub(in crate::test) fn as_str(&self) -> &str {
        &self.text
    }

    pub(in crate::test) fn matches(&self, url: &str) -> bool {
        let url = url.split('#').next().unwrap_or_default();
        if self.text.contains('?') {
            return matches(&self.pieces, url);
        }
        let path = url.split('?').next().unwrap_or_default();
        matches(&self.pieces, path)
    }
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('*') {
        if at > 0 {
            pieces.push(Piece::Text(rest[..at].to_owned()));
        }
        let after = rest[at..].trim_start_matches('*');
        pieces.push(if rest.len() - at - after.len() == 1 {
            Piece::Segment
        } else {
            Piece::Anything
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

/// Which beginnings of `text` the pieces so far match, as offsets; each piece maps them on. Linear in the text for each
/// piece, whatever the pattern.
fn matches(pieces: &[Piece], text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut ends = vec![false; bytes.len() + 1];
    ends[0] = true;
    for piece in pieces {
        let mut next = vec![false; bytes.len() + 1];
        match piece {
            Piece::Text(literal) => {
                for at in 0..=bytes.len() {
                    if ends[at] && bytes[at..].starts_with(literal.as_bytes()) {
                        next[at + literal.len()] = true;
                    }
                }
            }
            Piece::Segment | Piece::Anything => {
                let mut open = false;
                for at in 0..=bytes.len() {
                    let stops =
                        *piece == Piece::Segment && at > 0 && matches!(bytes[at - 1], b'/' | b'?');
                    open = (open && !stops) || ends[at];
                    next[at] = open;
                }
            }
        }
        ends = next;
    }
    ends[bytes.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, url: &str) -> bool {
        UrlPattern::new(pattern).expect("a pattern").matches(url)
    }

    #[test]
    fn a_pattern_matches_as_documented() {
        let cases = [
            ("https://a.example/x", "https://a.example/x", true),
            ("https://a.example/x", "https://a.example/x?q=1", true),
            ("https://a.example/x", "https://a.example/x#f", true),
            ("https://a.example/x", "https://a.example/xy", false),
            ("https://a.example/x", "https://b.example/x", false),
            ("https://a.example/x?q=1", "https://a.example/x?q=1", true),
            ("https://a.example/x?q=1", "https://a.example/x?q=2", false),
            (
                "https://a.example/x?q=*",
                "https://a.example/x?q=2&r=3",
                true,
            ),
            ("https://*.example/*", "https://a.example/x", true),
            ("https://*.example/*", "https://a.example/", true),
            ("https://*.example/*", "https://a.example/x/y", false),
            ("https://*/x", "https://evil/a.example/x", false),
            ("https://a.example/**", "https://a.example/x/y?z", true),
            ("https://a.example/***/y", "https://a.example/x/y", true),
            ("https://a.example/*a*b", "https://a.example/xaab", true),
            ("**", "http://anything/at/all?x", true),
            ("*://a.example/", "https://a.example/", true),
        ];
        for (pattern, url, expected) in cases {
            assert_eq!(fits(pattern, url), expected, "{pattern} {url}");
        }
    }

    #[test]
    fn a_pattern_names_its_scheme() {
        assert!(UrlPattern::new("a.example/x").is_err());
        assert!(UrlPattern::new("").is_err());
    }
}
