//! Answers of the query protocol.

use crate::server::Xml;
use crate::sts::StsError;

const NAMESPACE: &str = " xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"";

/// What goes into an answer's `...Result`.
pub(super) type Content = Box<dyn FnOnce(Xml) -> Xml>;

pub(super) fn document(action: &str, content: Content, request_id: &str) -> String {
    let result = format!("{action}Result");
    Xml::new()
        .element(&format!("{action}Response"), NAMESPACE, |xml| {
            xml.element(&result, "", content)
                .element("ResponseMetadata", "", |xml| {
                    xml.leaf("RequestId", request_id)
                })
        })
        .finish()
}

impl StsError {
    pub(crate) fn document(&self, request_id: &str) -> String {
        let kind = if self.status.is_server_error() {
            "Receiver"
        } else {
            "Sender"
        };
        Xml::new()
            .element("ErrorResponse", NAMESPACE, |xml| {
                xml.element("Error", "", |xml| {
                    xml.leaf("Type", kind)
                        .leaf("Code", self.code)
                        .leaf("Message", &self.message)
                })
                .leaf("RequestId", request_id)
            })
            .finish()
    }
}
