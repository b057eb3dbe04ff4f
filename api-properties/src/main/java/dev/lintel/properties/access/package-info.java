/**
 * In charge of: who calls (accounts, passwords, how a request names its account) and what the
 * account's subscriptions allow. Not in charge of: how often an account may call, which paths
 * exist, or how a refusal looks on the wire.
 *
 * <p>It is one package so that hashes of secrets are seen nowhere outside. To be read in this
 * order: {@link Account}, {@link Right} and {@link Caller} (the words), {@link Rights} (what a
 * caller may), {@link Accounts} and {@link AccountSecrets} (what is stored), {@link SignIn} (by
 * password, with {@link SignInThrottle} before it and {@link RememberedProofs} after it), {@link
 * BearerSignIn} (by token), {@link Operators} (who signs in to the operator's pages).
 */
package dev.lintel.properties.access;
