package dev.lintel.care.users;

/** Why a user may sign in or may not; the names are the documented ones. */
public enum LoginReason {
  APPLICATION_LOCK_DOWN(false, "Nobody can sign in at present."),
  CONTRACT_REQUIRED_USER_NEEDS_NO_CONTRACT(
      true, "A contract is required, but this user is no employee and needs none."),
  CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT(true, "The required contract is active."),
  CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT_IN_NEAR_FUTURE(
      true, "The required contract begins soon."),
  CONTRACT_REQUIRED_USER_HAS_NO_ACTIVE_CONTRACT_IN_NEAR_FUTURE(
      false, "A contract is required; none is active or begins soon."),
  CONTRACT_REQUIRED_USER_HAS_NO_CONTRACTS(false, "A contract is required; there is none."),
  CONTRACT_NOT_REQUIRED_USER_HAS_CONTRACT_WITH_NO_ENDDATE(
      true, "No contract is required; one without an end is active."),
  CONTRACT_NOT_REQUIRED_USER_HAS_NO_CONTRACTS(true, "No contract is required; there is none."),
  CONTRACT_NOT_REQUIRED_USER_HAS_ACTIVE_CONTRACT(true, "No contract is required; one is active."),
  CONTRACT_NOT_REQUIRED_USER_HAS_NO_ACTIVE_CONTRACT(
      true, "No contract is required; none is active.");

  final boolean allowed;
  final String description;

  LoginReason(boolean allowed, String description) {
    this.allowed = allowed;
    this.description = description;
  }
}
