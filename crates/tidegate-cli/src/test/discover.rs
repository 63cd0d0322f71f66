//! Finds functions with cases below paths.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::config::{CONFIG_FILE, FUNCTION_FILES, function_of};
use crate::error::CliError;
use crate::input::{json_files, parent_of};

/// Folders that hold no functions of the user's own; folders whose names begin with a dot are passed over, too.
const PASSED_OVER: [&str; 3] = ["node_modules", "target", "vendor"];
/// The function of a folder without configuration.
const CASES: [(&str, Input); 3] = [
    ("events", Input::Event),
    ("requests", Input::Request),
    ("webhook-examples", Input::Example),
];
/// How deep folders are looked into.
const MAX_DEPTH: usize = 32;

/// A function with its cases.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Where its cases, rules and expectations are.
    pub(super) folder: PathBuf,
    /// A folder with a configuration, or the function's file.
    pub(super) function: PathBuf,
    /// Sorted by path.
    pub(super) cases: Vec<CaseFile>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CaseFile {
    pub(super) path: PathBuf,
    pub(super) input: Input,
}

/// What a case's file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Input {
    /// An event, or an array of them.
    Event,
    /// A request for a source function.
    Request,
    /// The same, or the body of one alone.
    Example,
}

impl Found {
    fn paths(&mut self) -> impl Iterator<Item = &mut PathBuf> {
        let cases = self.cases.iter_mut().map(|case| &mut case.path);
        [&mut self.folder, &mut self.function]
            .into_iter()
            .chain(cases)
    }
}

impl CaseFile {
    /// The name of its expectation, and of its rules.
    pub(super) fn file_name(&self) -> &Path {
        self.path.file_name().map_or(Path::new(""), Path::new)
    }

    /// How people see it.
    pub(super) fn name(&self) -> String {
        self.path.display().to_string()
    }
}

/// The functions below `paths` that have cases, sorted by folder, each once.
pub(super) fn discover(paths: &[PathBuf]) -> Result<Vec<Found>, CliError> {
    let mut found = Vec::new();
    for path in paths {
        let metadata = fs::metadata(path).map_err(|source| read(path, source))?;
        if let Some(one) = case_folder(path, &metadata)? {
            found.push(one);
        } else if metadata.is_dir() {
            walk(path, 0, &mut found)?;
        } else if let Some(one) = single(path)? {
            found.push(one);
        }
    }
    for path in found.iter_mut().flat_map(Found::paths) {
        if let Ok(rest) = path.strip_prefix("./")
            && !rest.as_os_str().is_empty()
        {
            *path = rest.to_owned();
        }
    }
    found.sort_by(|a: &Found, b: &Found| (&a.folder, &a.function).cmp(&(&b.folder, &b.function)));
    found.dedup_by(|later, first| {
        let same = (&later.folder, &later.function) == (&first.folder, &first.function);
        if same {
            first.cases.append(&mut later.cases);
            first.cases.sort();
            first.cases.dedup();
        }
        same
    });
    for one in &found {
        refuse_same_names(one)?;
    }
    Ok(found)
}

/// A folder of cases beside a function.
fn case_folder(path: &Path, metadata: &fs::Metadata) -> Result<Option<Found>, CliError> {
    let input = CASES.iter().find(|(name, _)| path.ends_with(name));
    let Some((_, input)) = input.filter(|_| metadata.is_dir()) else {
        return Ok(None);
    };
    let Some(found) = folder(&parent_of(path))? else {
        return Ok(None);
    };
    let cases = files(path, *input).map_err(|source| read(path, source))?;
    Ok((!cases.is_empty()).then_some(Found { cases, ..found }))
}

/// A function's file, or one case.
fn single(path: &Path) -> Result<Option<Found>, CliError> {
    let parent = parent_of(path);
    if path.extension().is_some_and(|extension| extension == "js") {
        let Some(mut found) = folder(&parent)? else {
            return Ok(None);
        };
        if found.function != *path && !is_configured_for(&parent, path) {
            found.function = path.to_owned();
        }
        return Ok(Some(found));
    }
    let input = CASES.iter().find(|(name, _)| parent.ends_with(name));
    let Some((_, input)) = input else {
        return Ok(None);
    };
    let case = CaseFile {
        path: path.to_owned(),
        input: *input,
    };
    Ok(folder(&parent_of(&parent))?.map(|found| Found {
        cases: vec![case],
        ..found
    }))
}

/// A folder's configuration goes before the names that functions usually have.
fn is_configured_for(folder: &Path, file: &Path) -> bool {
    folder.join(CONFIG_FILE).is_file() && FUNCTION_FILES.iter().any(|name| file.ends_with(name))
}

fn walk(path: &Path, depth: usize, found: &mut Vec<Found>) -> Result<(), CliError> {
    found.extend(folder(path)?);
    if depth == MAX_DEPTH {
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(|source| read(path, source))? {
        let entry = entry.map_err(|source| read(path, source))?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        // The type of the entry itself: links to folders are not followed, they may lead in circles.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && !name.starts_with('.') && !PASSED_OVER.contains(&&*name) {
            walk(&entry.path(), depth + 1, found)?;
        }
    }
    Ok(())
}

/// The function and the cases of this folder.
fn folder(path: &Path) -> Result<Option<Found>, CliError> {
    let Some(function) = function_of(path) else {
        return Ok(None);
    };
    let mut cases = Vec::new();
    for (name, input) in CASES {
        let folder = path.join(name);
        if folder.is_dir() {
            cases.extend(files(&folder, input).map_err(|source| read(&folder, source))?);
        }
    }
    cases.sort();
    Ok((!cases.is_empty()).then(|| Found {
        folder: path.to_owned(),
        function,
        cases,
    }))
}

fn files(folder: &Path, input: Input) -> io::Result<Vec<CaseFile>> {
    let paths = json_files(folder)?.into_iter();
    Ok(paths.map(|path| CaseFile { path, input }).collect())
}

fn refuse_same_names(found: &Found) -> Result<(), CliError> {
    for (index, case) in found.cases.iter().enumerate() {
        let same = |other: &&CaseFile| other.file_name() == case.file_name();
        if let Some(other) = found.cases[..index].iter().find(same) {
            return Err(CliError::SameName {
                first: other.path.clone(),
                second: case.path.clone(),
            });
        }
    }
    Ok(())
}

fn read(path: &Path, source: io::Error) -> CliError {
    CliError::Read {
        file: path.display().to_string(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        for file in files {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
            fs::write(path, "").expect("written");
        }
        root
    }

    fn cases(root: &Path, paths: &[&str]) -> Vec<String> {
        let paths: Vec<PathBuf> = paths.iter().map(|path| root.join(path)).collect();
        let found = discover(&paths).expect("found");
        let cases = found.iter().flat_map(|found| &found.cases);
        cases
            .map(|case| {
                case.path
                    .strip_prefix(root)
                    .expect("inside")
                    .display()
                    .to_string()
            })
            .collect()
    }

    #[test]
    fn functions_with_cases_are_found_at_any_depth() {
        let root = tree(&[
            "a/function.js",
            "a/events/2.json",
            "a/events/1.json",
            "a/events/notes.txt",
            "a/expected/1.json",
            "b/c/handler.js",
            "b/c/webhook-examples/x.json",
            "b/d/tidegate.toml",
            "b/d/requests/r.json",
            "b/e/function.js",
            "b/f/events/lonely.json",
            "node_modules/g/function.js",
            "node_modules/g/events/1.json",
            ".h/function.js",
            ".h/events/1.json",
        ]);
        let all = [
            "a/events/1.json",
            "a/events/2.json",
            "b/c/webhook-examples/x.json",
            "b/d/requests/r.json",
        ];
        assert_eq!(cases(root.path(), &[""]), all);
        assert_eq!(cases(root.path(), &["a", "", "a/events/1.json"]), all);
        assert_eq!(
            cases(root.path(), &["a/events/1.json"]),
            ["a/events/1.json"]
        );
        assert_eq!(
            cases(root.path(), &["b/c/handler.js"]),
            ["b/c/webhook-examples/x.json"]
        );
        assert!(cases(root.path(), &["b/e"]).is_empty());
    }

    #[test]
    fn cases_of_one_name_are_refused() {
        let root = tree(&["function.js", "events/a.json", "requests/a.json"]);
        let error = discover(&[root.path().to_owned()]).expect_err("refused");
        assert!(matches!(error, CliError::SameName { .. }), "{error}");
    }
}
