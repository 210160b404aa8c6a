/** Notes that sessions in plain mode ask. */

/** One right answer (2), code, a link; and two right answers (1, 3), told in several paragraphs. */
export const TOKENS = `---
tags: [aws]
---
## Questions

### Q1

<!-- tags: cognito -->

**Which flow does this call use?**

\`\`\`js
await client.send(refresh(token));
\`\`\`

1. \`USER_SRP_AUTH\`
2. \`REFRESH_TOKEN_AUTH\`
3. \`CUSTOM_AUTH\`

<details>
<summary>Explanation</summary>

A refresh token brings new ones: see [token endpoint](https://docs.example.org/tokens).

<mark>2</mark>
</details>

### Q2

**Who reads a private bucket? (Select TWO.)**

1. Its owner
2. Anybody
3. A role with a policy
4. A search engine

<details>
<summary>Explanation</summary>

Access is **denied** by default.

- The owner has it.
- A policy gives it.

<mark>1, 3</mark>
</details>
`;

/** A table, a quote, lists in lists, an image, signs that take two columns, and twelve options of which the last is right. */
export const SHAPES = `## Questions

### Q1

**鍵はどこに保存されますか？** It is shown here:

| Service | Stores |
| --- | --- |
| KMS | keys |
| S3 | objects |

> A key never leaves it.
>
> - not as text
>   - not even once

![Two boxes](boxes.png)

1. 一
2. 二
3. 三
4. 四
5. 五
6. 六
7. 七
8. 八
9. 九
10. 十
11. An option that goes on

    over two paragraphs
12. \`KMS\` 🔑

<details>
<summary>Explanation</summary>

1. First, *KMS*.
2. Then nothing.

---

That is all → really ✓.

<mark>12</mark>
</details>
`;

/** The key names an option that is not there. */
export const BROKEN = `## Questions

### Q1

**Which one?**

1. one
2. two

<details>
<mark>7</mark>
</details>
`;
