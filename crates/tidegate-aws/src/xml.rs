//! Reads single texts out of small XML documents: errors, and what the Rust SDK does not hand on.

use std::borrow::Cow;

use bytes::Bytes;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

/// Deeper elements make a document malformed.
const MAX_DEPTH: usize = 64;
/// Longer documents are no errors of a service, and are taken for malformed.
const MAX_LENGTH: usize = 1024 * 1024;
/// Texts beyond these are not kept.
const MAX_TEXTS: usize = 256;

/// Characters that XML does not allow beyond these make a document unreadable.
const MAX_ILLEGAL: usize = 64 * 1024;

/// The document is not well-formed, or over the bounds above.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct XmlError(String);

/// The texts of a document by the names of their elements.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// The first text at `path`: the names of elements from the one inside of the root on, with slashes between them.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, _)| key == path)
            .map(|(_, text)| text.as_str())
    }
}

/// Reads a document; one that is empty but for white space has no texts.
///
/// # Errors
///
/// [`XmlError`] where it is not well-formed, or too long.
pub fn parse(document: &[u8]) -> Result<Texts, XmlError> {
    if document.len() > MAX_LENGTH {
        return Err(XmlError("the document is too long".to_owned()));
    }
    read(document, MAX_TEXTS)
}

/// Checks a document of any length; the Rust SDK's decoders take one that was cut off for a short one.
///
/// # Errors
///
/// [`XmlError`] where it is not well-formed.
pub fn check(document: &[u8]) -> Result<(), XmlError> {
    read(document, 0).map(drop)
}

/// The document with another name for its root; `None` where it has none, or is not well-formed.
pub fn with_root(document: &Bytes, name: &str) -> Option<Bytes> {
    let text = without_mark(std::str::from_utf8(document).ok()?);
    let mut reader = Reader::from_str(text);
    let (start, length, is_empty) = loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(root) => break (before + 1, root.name().as_ref().len(), false),
            Event::Empty(root) => break (before + 1, root.name().as_ref().len(), true),
            Event::Eof => return None,
            _ => {}
        }
    };
    let (head, old) = (text.get(..start)?, text.get(start..start + length)?);
    if old == name {
        return Some(document.clone());
    }
    if is_empty {
        let rest = text.get(start + length..)?;
        return Some(Bytes::from(format!("{head}{name}{rest}")));
    }
    let mut depth = 1;
    let end = loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 1 => break before + 2,
            Event::End(_) => depth -= 1,
            Event::Eof => return None,
            _ => {}
        }
    };
    let (inside, tail) = (text.get(start + length..end)?, text.get(end + length..)?);
    Some(Bytes::from(format!("{head}{name}{inside}{name}{tail}")))
}

/// The document with the text of its CDATA sections in the usual form: the Rust SDK's decoders leave it out. One that is not
/// well-formed stays as it is.
pub fn without_cdata(document: &Bytes) -> Bytes {
    replaced_cdata(document).map_or_else(|| document.clone(), Bytes::from)
}

fn replaced_cdata(document: &Bytes) -> Option<String> {
    const BEGIN: &str = "<![CDATA[";
    const END: &str = "]]>";
    let text = without_mark(std::str::from_utf8(document).ok()?);
    if !text.contains(BEGIN) {
        return None;
    }
    // What looks like a section may be inside of a comment, a tag or a declaration, which only a reader tells.
    let mut reader = Reader::from_str(text);
    let mut plain = String::with_capacity(text.len());
    let mut copied = 0;
    loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::CData(_) => {}
            Event::Eof => break,
            _ => continue,
        }
        let after = usize::try_from(reader.buffer_position()).ok()?;
        let section = text.get(before..after)?;
        let inside = section.strip_prefix(BEGIN)?.strip_suffix(END)?;
        plain.push_str(text.get(copied..before)?);
        for c in inside.chars() {
            match c {
                '&' => plain.push_str("&amp;"),
                '<' => plain.push_str("&lt;"),
                '>' => plain.push_str("&gt;"),
                _ => plain.push(c),
            }
        }
        copied = after;
    }
    plain.push_str(text.get(copied..)?);
    Some(plain)
}

/// The document with references to the characters in it that XML 1.0 does not allow, which the Rust SDK's decoders refuse.
/// S3 has them in keys, and aws-sdk v2 keeps them. NUL, which no reference can name, becomes U+FFFD.
pub fn with_references(document: &Bytes) -> Bytes {
    let Ok(text) = std::str::from_utf8(document) else {
        return document.clone();
    };
    let illegal = text
        .chars()
        .filter(|&c| is_illegal(c))
        .take(MAX_ILLEGAL + 1);
    let count = illegal.count();
    if count == 0 || count > MAX_ILLEGAL {
        return document.clone();
    }
    let pieces = text.split_inclusive(is_illegal);
    let referred = pieces.flat_map(|piece| {
        let last = piece.chars().next_back().filter(|&c| is_illegal(c));
        let legal = &piece[..piece.len() - last.map_or(0, char::len_utf8)];
        let reference = last.map(|c| match u32::from(c) {
            0 => Cow::Borrowed("\u{fffd}"),
            code => Cow::Owned(format!("&#x{code:x};")),
        });
        [Cow::Borrowed(legal), reference.unwrap_or_default()]
    });
    Bytes::from(referred.collect::<String>())
}

/// A document of the Rust SDK's encoder as aws-sdk v2 writes it: an element without anything in it is one tag, and fewer
/// characters of texts are escaped. `close`: whether elements that are empty have no text, rather than an empty one.
pub fn as_v2_writes(document: &str, close: bool) -> String {
    let mut written = String::with_capacity(document.len());
    let mut rest = document;
    while let Some(start) = rest.find('<') {
        let (text, tagged) = rest.split_at(start);
        push_text(&mut written, text);
        let end = tagged.find('>').map_or(tagged.len(), |end| end + 1);
        let (tag, after) = tagged.split_at(end);
        rest = after;
        let is_empty =
            close && !tag.starts_with("</") && !tag.ends_with("/>") && after.starts_with("</");
        match (is_empty, tag.strip_suffix('>'), after.find('>')) {
            (true, Some(open), Some(closed)) => {
                written.push_str(open);
                written.push_str("/>");
                rest = after.get(closed + 1..).unwrap_or_default();
            }
            _ => written.push_str(tag),
        }
    }
    push_text(&mut written, rest);
    written
}

fn push_text(to: &mut String, text: &str) {
    if text.contains('&') {
        let text = text
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&#xA;", "&#x0A;")
            .replace("&#xD;", "&#x0D;");
        to.push_str(&text);
    } else {
        to.push_str(text);
    }
}

fn is_illegal(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// More elements are no answer of a service: each takes more memory than its text.
const MAX_ELEMENTS: usize = 1_000_000;

/// An element with what is in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    /// Nothing where it is only white space.
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.children.is_empty()
    }
}

/// Reads a whole document; `None` where it is empty but for white space.
///
/// # Errors
///
/// [`XmlError`] where it is not well-formed, or has too many elements.
pub fn elements(document: &[u8]) -> Result<Option<Element>, XmlError> {
    let mut reader = Elements::default();
    each_event(document, |event| reader.take(event))?;
    match reader.root {
        Some(root) if reader.open.is_empty() => Ok(Some(root)),
        None if reader.open.is_empty() => Ok(None),
        _ => Err(XmlError("Unclosed root tag".to_owned())),
    }
}

#[derive(Default)]
struct Elements {
    open: Vec<Element>,
    root: Option<Element>,
    count: usize,
}

impl Elements {
    fn take(&mut self, event: &Event<'_>) -> Result<(), XmlError> {
        let text = match event {
            Event::Start(start) => return self.begin(start.name().as_ref()),
            Event::Empty(start) => {
                self.begin(start.name().as_ref())?;
                self.end();
                return Ok(());
            }
            Event::End(_) => {
                self.end();
                return Ok(());
            }
            _ => text_of(event)?,
        };
        match (self.open.last_mut(), text) {
            (Some(element), Some(text)) => element.text.push_str(&text),
            (None, Some(text)) if !text.trim().is_empty() => {
                return Err(XmlError("Non-whitespace before first tag.".to_owned()));
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, name: &[u8]) -> Result<(), XmlError> {
        self.count += 1;
        let beyond = self.root.is_some() || self.count > MAX_ELEMENTS;
        if self.open.len() >= MAX_DEPTH || beyond {
            return Err(XmlError("elements beyond the root or too deep".to_owned()));
        }
        self.open.push(Element {
            name: String::from_utf8_lossy(name).into_owned(),
            ..Element::default()
        });
        Ok(())
    }

    fn end(&mut self) {
        let Some(mut element) = self.open.pop() else {
            return;
        };
        if element.text.trim().is_empty() {
            element.text.clear();
        }
        match self.open.last_mut() {
            Some(outer) => outer.children.push(element),
            None => self.root = Some(element),
        }
    }
}

/// The text without byte order marks, which the reader leaves out of its positions.
fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

fn each_event(
    document: &[u8],
    mut take: impl FnMut(&Event<'_>) -> Result<(), XmlError>,
) -> Result<(), XmlError> {
    let text = std::str::from_utf8(document).map_err(|error| XmlError(error.to_string()))?;
    let mut reader = Reader::from_str(without_mark(text));
    loop {
        let event = reader
            .read_event()
            .map_err(|error| XmlError(error.to_string()))?;
        if matches!(event, Event::Eof) {
            return Ok(());
        }
        take(&event)?;
    }
}

/// The text that an event adds to the element that is open.
fn text_of<'a>(event: &'a Event<'_>) -> Result<Option<Cow<'a, str>>, XmlError> {
    match event {
        Event::Text(text) => text.decode().map(Some),
        Event::CData(text) => text.decode().map(Some),
        Event::GeneralRef(reference) => return Ok(Some(resolve(reference)?.to_string().into())),
        // Nothing of what follows is text. Entities that a DTD declares are not resolved.
        _ => Ok(None),
    }
    .map_err(|error| XmlError(error.to_string()))
}

fn read(document: &[u8], max_texts: usize) -> Result<Texts, XmlError> {
    if document.iter().all(u8::is_ascii_whitespace) {
        return Ok(Texts::default());
    }
    let mut parser = Parser {
        max_texts,
        ..Parser::default()
    };
    each_event(document, |event| parser.take(event))?;
    parser.finish()
}

#[derive(Default)]
struct Parser {
    texts: Texts,
    max_texts: usize,
    path: Vec<String>,
    text: String,
    rooted: bool,
}

impl Parser {
    fn take(&mut self, event: &Event<'_>) -> Result<(), XmlError> {
        match event {
            Event::Start(start) => self.open(start.name().as_ref()),
            Event::Empty(start) => {
                self.open(start.name().as_ref())?;
                self.close();
                Ok(())
            }
            Event::End(_) => {
                self.close();
                Ok(())
            }
            _ => text_of(event)?.map_or(Ok(()), |text| self.add(&text)),
        }
    }

    fn open(&mut self, name: &[u8]) -> Result<(), XmlError> {
        if self.path.len() >= MAX_DEPTH || (self.rooted && self.path.is_empty()) {
            return Err(XmlError("elements beyond the root or too deep".to_owned()));
        }
        self.rooted = true;
        self.path.push(String::from_utf8_lossy(name).into_owned());
        self.text.clear();
        Ok(())
    }

    fn add(&mut self, text: &str) -> Result<(), XmlError> {
        if self.path.is_empty() && !text.trim().is_empty() {
            return Err(XmlError("Non-whitespace before first tag.".to_owned()));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn close(&mut self) {
        if self.path.len() > 1 && self.texts.0.len() < self.max_texts {
            let path = self.path.get(1..).unwrap_or_default().join("/");
            self.texts.0.push((path, std::mem::take(&mut self.text)));
        }
        self.path.pop();
        self.text.clear();
    }

    fn finish(self) -> Result<Texts, XmlError> {
        if self.rooted && self.path.is_empty() {
            Ok(self.texts)
        } else {
            Err(XmlError("Unclosed root tag".to_owned()))
        }
    }
}

fn resolve(reference: &BytesRef<'_>) -> Result<char, XmlError> {
    if let Some(character) = reference
        .resolve_char_ref()
        .map_err(|error| XmlError(error.to_string()))?
    {
        return Ok(character);
    }
    let name: &[u8] = reference;
    match name {
        b"amp" => Ok('&'),
        b"lt" => Ok('<'),
        b"gt" => Ok('>'),
        b"quot" => Ok('"'),
        b"apos" => Ok('\''),
        other => Err(XmlError(format!(
            "unknown entity {}",
            String::from_utf8_lossy(other)
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cdata_becomes_text() {
        for (document, plain) in [
            ("<a>x</a>", "<a>x</a>"),
            ("<a><![CDATA[b<c&d>]]></a>", "<a>b&lt;c&amp;d&gt;</a>"),
            ("<a>1<![CDATA[2]]>3<![CDATA[]]></a>", "<a>123</a>"),
            ("\u{feff}<a><![CDATA[&]]></a>", "<a>&amp;</a>"),
        ] {
            let found = without_cdata(&Bytes::from_static(document.as_bytes()));
            assert_eq!(found, plain.as_bytes(), "{document}");
        }
    }

    #[test]
    fn what_only_looks_like_cdata_stays() {
        for document in [
            "<a><!-- <![CDATA[ -->b</a>",
            "<a><!-- <![CDATA[b]]> -->c</a>",
            "<a b=\"<![CDATA[c]]>\">d</a>",
            "<?x <![CDATA[b]]>?><a/>",
            "<a>b<![CDATA[c</a>",
        ] {
            let found = without_cdata(&Bytes::from_static(document.as_bytes()));
            assert_eq!(found, document.as_bytes(), "{document}");
        }
        let both = Bytes::from_static(b"<a><!--<![CDATA[-->1<![CDATA[<]]><!--]]>-->2</a>");
        assert_eq!(
            without_cdata(&both),
            "<a><!--<![CDATA[-->1&lt;<!--]]>-->2</a>"
        );
    }

    #[test]
    fn a_root_gets_the_name_that_is_expected() {
        for (before, after) in [
            (
                "<?xml version=\"1.0\"?>\n<!-- <A> --><A xmlns=\"x\"><A>1</A></A>\n",
                "<?xml version=\"1.0\"?>\n<!-- <A> --><B xmlns=\"x\"><A>1</A></B>\n",
            ),
            ("<A/>", "<B/>"),
            ("\u{feff}<A></A>", "<B></B>"),
            ("<n:A></n:A >", "<B></B >"),
            // What looks like the root's end may come after it, or begin another name.
            ("<A><A></A></A><!-- </A> -->", "<B><A></A></B><!-- </A> -->"),
            ("<A><![CDATA[</A>]]></A>", "<B><![CDATA[</A>]]></B>"),
        ] {
            let found = with_root(&Bytes::from_static(before.as_bytes()), "B");
            assert_eq!(found.as_deref(), Some(after.as_bytes()), "{before}");
        }
        for none in ["no document", "<A><C></A>", "<A>"] {
            assert_eq!(with_root(&Bytes::from_static(none.as_bytes()), "B"), None);
        }
    }

    #[test]
    fn texts_are_found_by_their_paths() {
        let texts = parse(b"<?xml version=\"1.0\"?>\n<Error><Code>A&amp;B</Code><Message/><In><X>1</X></In></Error>").expect("XML");
        assert_eq!(texts.get("Code"), Some("A&B"));
        assert_eq!(texts.get("Message"), Some(""));
        assert_eq!(texts.get("In/X"), Some("1"));
        assert_eq!(texts.get("Region"), None);
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        let documents: [&[u8]; 8] = [
            b"Bad Gateway",
            b"<a><b></a>",
            b"<a>",
            b"<a/>x",
            b"<a/><b/>",
            b"<a>&unknown;</a>",
            b"{\"code\": 1}",
            b"<a>\xff</a>",
        ];
        for document in documents {
            assert!(
                parse(document).is_err(),
                "{}",
                String::from_utf8_lossy(document)
            );
        }
        assert!(parse("<a>".repeat(MAX_DEPTH + 1).as_bytes()).is_err());
    }

    #[test]
    fn illegal_characters_are_referred_to() {
        let document = Bytes::from("<a>\u{1}x\0\u{fffe}\ty\u{c}\u{1f}</a>");
        let expected = "<a>&#x1;x\u{fffd}&#xfffe;\ty&#xc;&#x1f;</a>";
        assert_eq!(with_references(&document), expected);
        let many = Bytes::from("\u{1}".repeat(MAX_ILLEGAL + 1));
        assert_eq!(with_references(&many), many);
    }

    #[test]
    fn a_document_is_written_as_v2_does() {
        let document = "<a x=\"&quot;\"><b></b><c>&quot;&amp;&apos;&#xA;</c><d><e></e></d></a>";
        assert_eq!(
            as_v2_writes(document, true),
            "<a x=\"&quot;\"><b/><c>\"&amp;'&#x0A;</c><d><e/></d></a>"
        );
        assert_eq!(as_v2_writes("<a><b></b></a>", false), "<a><b></b></a>");
    }

    #[test]
    fn nothing_is_a_document_without_texts() {
        assert_eq!(parse(b" \n"), Ok(Texts::default()));
    }
}
