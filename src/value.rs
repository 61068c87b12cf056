//! JSON as plain values, for formats that are declared at run time. Numbers keep their digits; keys keep their order.

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(String, Value)>),
}

/// Where a text stops being JSON, in bytes from its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson(pub usize);

/// Values nest no deeper than this.
const DEEPEST: usize = 64;

impl Value {
    /// Reads a text as JSON.
    ///
    /// # Errors
    /// Where it is not JSON, or nests deeper than 64 levels.
    pub fn parse(text: &str) -> Result<Value, NotJson> {
        let mut parser = Parser { text, at: 0 };
        let value = parser.value(DEEPEST).ok_or(NotJson(parser.at))?;
        parser.blanks();
        if parser.at == text.len() { Ok(value) } else { Err(NotJson(parser.at)) }
    }

    /// What JSON calls this kind of value.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::Text(_) => "string",
            Value::List(_) => "array",
            Value::Object(_) => "object",
        }
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.peek().is_some_and(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Goes past this byte, where it comes next.
    fn take(&mut self, byte: u8) -> Option<()> {
        self.blanks();
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        self.text.as_bytes().get(self.at..)?.starts_with(word.as_bytes()).then(|| {
            self.at += word.len();
            value
        })
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.blanks();
        match self.peek()? {
            b'{' if depth > 0 => self.object(depth - 1),
            b'[' if depth > 0 => self.list(depth - 1),
            b'"' => self.string().map(Value::Text),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            b'-' | b'0'..=b'9' => Some(self.number()),
            _ => None,
        }
    }

    fn number(&mut self) -> Value {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) {
            self.at += 1;
        }
        Value::Number(self.text.get(start..self.at).unwrap_or_default().to_owned())
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.take(b'[')?;
        let mut list = Vec::new();
        if self.take(b']').is_some() {
            return Some(Value::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if self.take(b']').is_some() {
                return Some(Value::List(list));
            }
            self.take(b',')?;
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.take(b'{')?;
        let mut object = Vec::new();
        if self.take(b'}').is_some() {
            return Some(Value::Object(object));
        }
        loop {
            self.blanks();
            let key = self.string()?;
            self.take(b':')?;
            object.push((key, self.value(depth)?));
            if self.take(b'}').is_some() {
                return Some(Value::Object(object));
            }
            self.take(b',')?;
        }
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut string = String::new();
        loop {
            let letter = self.text.get(self.at..)?.chars().next()?;
            match letter {
                '"' => {
                    self.at += 1;
                    return Some(string);
                }
                '\\' => string.push(self.escaped()?),
                '\0'..'\u{20}' => return None,
                letter => {
                    self.at += letter.len_utf8();
                    string.push(letter);
                }
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        self.at += 1;
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'"' | b'\\' | b'/' => char::from(byte),
            b'u' => {
                let high = self.unit()?;
                if !(0xd800..0xdc00).contains(&high) {
                    // Half of a pair alone stands for no letter.
                    return Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                self.word("\\u", Value::Null)?;
                let low = self.unit()?;
                char::from_u32(0x10000 + ((high - 0xd800) << 10) + low.checked_sub(0xdc00)?)?
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_written() {
        let text = r#" {"甲": [1, -2.50, true, null], "b": "x\n\u52fe\ud83d\ude00", "c": {}} "#;
        let list =
            vec![Value::Number("1".into()), Value::Number("-2.50".into()), Value::Bool(true), Value::Null];
        let object = vec![
            ("甲".to_owned(), Value::List(list)),
            ("b".to_owned(), Value::Text("x\n勾😀".to_owned())),
            ("c".to_owned(), Value::Object(Vec::new())),
        ];
        assert_eq!(Value::parse(text), Ok(Value::Object(object)));
    }

    #[test]
    fn what_is_not_json_is_refused_where_it_stops() {
        for (text, at) in [("{\"a\": }", 6), ("[1 2]", 3), ("{} x", 3), ("\"a", 2), ("", 0), ("{a:1}", 1)] {
            assert_eq!(Value::parse(text), Err(NotJson(at)), "{text}");
        }
        assert!(Value::parse(&"[".repeat(100_000)).is_err());
    }
}
