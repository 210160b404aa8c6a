/** Notes for whole runs, in the product's own format. */

/** Two questions: one right answer (3) and two right answers (1, 5); lines 7 and 26. */
export const COGNITO_NOTE = `---
title: Sign-in
tags: [aws, cognito]
---
## Questions

### Q1

<!-- tags: mfa -->

**Which service delivers the text messages of a user pool?**

1. Amazon SQS
2. Amazon SES
3. Amazon SNS
4. AWS AppSync

<details>
<summary>Explanation</summary>

A user pool hands them to [Amazon SNS](https://docs.aws.amazon.com/sns/latest/dg/welcome.html).

<mark>3</mark>
</details>

### Q2

**Who logs each sign-in? (Select TWO.)**

1. The user pool
2. AWS Config
3. An IAM user
4. Amazon S3
5. A trigger function

<details>
<summary>Explanation</summary>

The pool calls the function.

<mark>1, 5</mark>
</details>
`;

/** One question of another service; line 6. */
export const LAMBDA_NOTE = `---
tags: aws, Lambda
---
## Questions

### Q1

**How long may a function run at most?**

- A) 3 seconds
- B) 15 minutes

<details>
<summary>Explanation</summary>

<mark>B</mark>
</details>
`;

/** Nothing in it can be asked: a key out of range (line 3) and a flash card (line 17). */
export const BROKEN_NOTE = `## Questions

### Q1

**Which one?**

1. one
2. two

<details>
<summary>Explanation</summary>

<mark>7</mark>

</details>

### Q2

**What is a pool?**

<details>
<summary>Explanation</summary>

A directory.
</details>
`;
