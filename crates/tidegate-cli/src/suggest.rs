//! The known name that an unknown one was probably meant to be.

/// `; did you mean "nearest"?`, or the list of what is known where nothing is near, or nothing where nothing is known.
pub(crate) fn suggestion<'k>(unknown: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let nearest = known
        .iter()
        .map(|name| {
            (
                strsim::damerau_levenshtein(&unknown.to_lowercase(), &name.to_lowercase()),
                name,
            )
        })
        .min()
        .filter(|(distance, name)| *distance <= name.chars().count().max(3) / 3);
    match nearest {
        Some((_, name)) => format!("; did you mean {name:?}?"),
        None if known.is_empty() => String::new(),
        None => format!("; known are {}", known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::suggestion;

    #[test]
    fn a_near_name_is_suggested() {
        assert_eq!(
            suggestion("functoin", ["function", "kind"]),
            "; did you mean \"function\"?"
        );
        assert_eq!(
            suggestion("Kind", ["function", "kind"]),
            "; did you mean \"kind\"?"
        );
    }

    #[test]
    fn far_names_are_listed() {
        assert_eq!(
            suggestion("colour", ["function", "kind"]),
            "; known are function, kind"
        );
        assert_eq!(suggestion("colour", []), "");
    }
}
