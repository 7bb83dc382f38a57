package demo;

record Link(String url, String mode) {}
