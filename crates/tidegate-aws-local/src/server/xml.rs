//! XML answers: elements and text, nothing else.

use quick_xml::escape::partial_escape;

/// Writes one document.
pub(crate) struct Xml {
    text: String,
}

impl Xml {
    pub(crate) fn new() -> Self {
        Self {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
        }
    }

    /// An element with what `content` writes. `attributes` begins with a space, or is empty.
    pub(crate) fn element(
        mut self,
        name: &str,
        attributes: &str,
        content: impl FnOnce(Self) -> Self,
    ) -> Self {
        self.text.push_str(&format!("<{name}{attributes}>"));
        self = content(self);
        self.text.push_str(&format!("</{name}>"));
        self
    }

    /// An element with text. Characters that XML cannot hold become U+FFFD.
    pub(crate) fn leaf(mut self, name: &str, text: &str) -> Self {
        let clean: String = text
            .chars()
            .map(|c| if is_xml_char(c) { c } else { '\u{fffd}' })
            .collect();
        self.text.push_str(&format!(
            "<{name}>{}</{name}>",
            partial_escape(clean.as_str())
        ));
        self
    }

    pub(crate) fn optional(self, name: &str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.leaf(name, text),
            None => self,
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// Source: XML 1.0, production 2.
fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let xml = Xml::new()
            .element("A", " x=\"1\"", |xml| {
                xml.leaf("B", "<&>\u{1}").optional("C", None)
            })
            .finish();
        assert!(
            xml.ends_with("<A x=\"1\"><B>&lt;&amp;&gt;\u{fffd}</B></A>"),
            "{xml}"
        );
    }
}
